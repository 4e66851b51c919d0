/** What may be written on a sheet, and when. */
@NullMarked
package id.anugerah.scoring.sheet.domain;

import org.jspecify.annotations.NullMarked;
