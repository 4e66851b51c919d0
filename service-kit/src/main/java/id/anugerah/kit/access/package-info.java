/** Who may act as what, as every service knows it. */
@NullMarked
package id.anugerah.kit.access;

import org.jspecify.annotations.NullMarked;
