/**
 * Outbox, relay, sweeper and inbox under every fault we can think of, one seed per schedule, on one
 * thread and a virtual clock.
 */
@NullMarked
package id.anugerah.kit.simulation;

import org.jspecify.annotations.NullMarked;
