/** Editions: published from a template, their schedule and their time. */
@NullMarked
package id.anugerah.registration.edition;

import org.jspecify.annotations.NullMarked;
