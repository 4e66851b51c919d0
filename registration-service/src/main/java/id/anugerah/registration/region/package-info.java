/** The provinces, regencies and cities. */
@NullMarked
package id.anugerah.registration.region;

import org.jspecify.annotations.NullMarked;
