/** Secrets: random ones, sealed ones, and those that lie in files. */
@NullMarked
package id.anugerah.registration.secret;

import org.jspecify.annotations.NullMarked;
