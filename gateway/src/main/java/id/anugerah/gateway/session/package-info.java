/** Browsers' sessions: a cookie that means nothing to a script, and the tokens that stay here. */
@NullMarked
package id.anugerah.gateway.session;

import org.jspecify.annotations.NullMarked;
