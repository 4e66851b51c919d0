/** An event on its way: payload, envelope, and how both are written. */
@NullMarked
package id.anugerah.kit.event;

import org.jspecify.annotations.NullMarked;
