/** Who is judged how: entrants, stages, panels, sheets, tallies, decisions and results. */
@NullMarked
package id.anugerah.scoring;

import org.jspecify.annotations.NullMarked;
