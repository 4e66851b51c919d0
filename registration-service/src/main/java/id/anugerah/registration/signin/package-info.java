/**
 * Sign-in and tokens: one-time links, the keys that sign, and the grants that outlive a restart.
 */
@NullMarked
package id.anugerah.registration.signin;

import org.jspecify.annotations.NullMarked;
