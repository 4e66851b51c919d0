/** Whether the services are up, for people and for programs. */
@NullMarked
package id.anugerah.gateway.status;

import org.jspecify.annotations.NullMarked;
