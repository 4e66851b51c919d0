/** The store port on MongoDB, or on anything that speaks its protocol. */
@NullMarked
package id.anugerah.kit.mongo;

import org.jspecify.annotations.NullMarked;
