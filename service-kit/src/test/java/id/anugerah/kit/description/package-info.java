/** Whether operations are described as callers meet them. */
@NullMarked
package id.anugerah.kit.description;

import org.jspecify.annotations.NullMarked;
