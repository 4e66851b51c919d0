/** How each language of the platform writes words, dates and numbers. */
@NullMarked
package id.anugerah.kit.language;

import org.jspecify.annotations.NullMarked;
