/** How the gateway says no: one table of refusals, told in the caller's language. */
@NullMarked
package id.anugerah.gateway.problem;

import org.jspecify.annotations.NullMarked;
