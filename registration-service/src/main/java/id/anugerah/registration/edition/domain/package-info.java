/** What may become of the dates of a published edition. */
@NullMarked
package id.anugerah.registration.edition.domain;

import org.jspecify.annotations.NullMarked;
