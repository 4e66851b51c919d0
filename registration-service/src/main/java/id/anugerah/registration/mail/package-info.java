/**
 * Letters about an account itself. They hold one-time links, which must not enter a log that is
 * kept for ever; so they are not events, but go from here to the mail server.
 */
@NullMarked
package id.anugerah.registration.mail;

import org.jspecify.annotations.NullMarked;
