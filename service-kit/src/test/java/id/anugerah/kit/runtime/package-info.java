/** A service that starts with what an earlier version or a backup left. */
@NullMarked
package id.anugerah.kit.runtime;

import org.jspecify.annotations.NullMarked;
