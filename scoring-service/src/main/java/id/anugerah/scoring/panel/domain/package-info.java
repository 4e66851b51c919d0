/**
 * Who assesses which entry: filled as far as it can be, never in conflict, evenly loaded, with
 * overlapping panels.
 */
@NullMarked
package id.anugerah.scoring.panel.domain;

import org.jspecify.annotations.NullMarked;
