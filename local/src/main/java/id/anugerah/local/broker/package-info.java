/**
 * The event broker of one machine: a real Kafka node, set up for one developer or one small site.
 */
@NullMarked
package id.anugerah.local.broker;

import org.jspecify.annotations.NullMarked;
