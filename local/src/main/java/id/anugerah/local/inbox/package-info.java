/**
 * Where every letter of one machine ends: an SMTP server that keeps what it accepts and shows it in
 * the browser.
 */
@NullMarked
package id.anugerah.local.inbox;

import org.jspecify.annotations.NullMarked;
