/** What happens to every request at the doorstep, before anything else looks at it. */
@NullMarked
package id.anugerah.gateway.edge;

import org.jspecify.annotations.NullMarked;
