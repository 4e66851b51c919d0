/**
 * Events that a service could not read: an operator looks at them, repairs the cause and sends them
 * again.
 */
@NullMarked
package id.anugerah.local.deadletter;

import org.jspecify.annotations.NullMarked;
