/** Puts the parts together when a service starts, and stops them without losing anything. */
@NullMarked
package id.anugerah.kit.runtime;

import org.jspecify.annotations.NullMarked;
