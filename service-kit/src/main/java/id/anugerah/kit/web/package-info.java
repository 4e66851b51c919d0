/** How a service answers: problems, entity tags, repeats, pages, reading one's own writes. */
@NullMarked
package id.anugerah.kit.web;

import org.jspecify.annotations.NullMarked;
