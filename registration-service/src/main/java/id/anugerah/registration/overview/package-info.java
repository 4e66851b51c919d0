/** One row for each entry with what all services tell about it. */
@NullMarked
package id.anugerah.registration.overview;

import org.jspecify.annotations.NullMarked;
