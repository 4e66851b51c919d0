/** What can be told of published scores as a whole. */
@NullMarked
package id.anugerah.scoring.result.domain;

import org.jspecify.annotations.NullMarked;
