/** What a write refuses before it changes anything. */
@NullMarked
package id.anugerah.kit.document;

import org.jspecify.annotations.NullMarked;
