@NullMarked
package id.anugerah.registration.overview;

import org.jspecify.annotations.NullMarked;
