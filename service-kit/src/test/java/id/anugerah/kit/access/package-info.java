@NullMarked
package id.anugerah.kit.access;

import org.jspecify.annotations.NullMarked;
