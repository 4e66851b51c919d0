/** The way of a stage: open, closing, closed, decided. */
@NullMarked
package id.anugerah.scoring.stage.domain;

import org.jspecify.annotations.NullMarked;
