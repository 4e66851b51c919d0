/** How people prove who they are: passwords, passkeys, one-time codes and recovery codes. */
@NullMarked
package id.anugerah.registration.credential;

import org.jspecify.annotations.NullMarked;
