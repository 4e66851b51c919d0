/** The services behind the door: which instances answer, and what to do when they do not. */
@NullMarked
package id.anugerah.gateway.backend;

import org.jspecify.annotations.NullMarked;
