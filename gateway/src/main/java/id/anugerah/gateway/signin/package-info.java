/** Who may pass: the tokens of the platform's own issuer, verified against its public keys. */
@NullMarked
package id.anugerah.gateway.signin;

import org.jspecify.annotations.NullMarked;
