/** The gateway's own pages and the description of the interface. */
@NullMarked
package id.anugerah.gateway.page;

import org.jspecify.annotations.NullMarked;
