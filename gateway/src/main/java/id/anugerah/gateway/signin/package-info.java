/** Who may pass: tokens of the issuer, verified against its keys, and the ways to get some. */
@NullMarked
package id.anugerah.gateway.signin;

import org.jspecify.annotations.NullMarked;
