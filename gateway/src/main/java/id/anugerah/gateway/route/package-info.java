/** Which path leads to which service, and within which limits. */
@NullMarked
package id.anugerah.gateway.route;

import org.jspecify.annotations.NullMarked;
