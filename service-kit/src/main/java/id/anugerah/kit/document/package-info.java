/** One aggregate is one document, changed by compare-and-set together with the events it tells. */
@NullMarked
package id.anugerah.kit.document;

import org.jspecify.annotations.NullMarked;
