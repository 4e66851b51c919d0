/** The store port on a real server of the protocol. */
@NullMarked
package id.anugerah.kit.mongo;

import org.jspecify.annotations.NullMarked;
