/** Many small durable writes at a time. */
@NullMarked
package id.anugerah.scoring.work;

import org.jspecify.annotations.NullMarked;
