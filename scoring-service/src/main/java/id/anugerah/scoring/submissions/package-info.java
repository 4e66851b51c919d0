/** Whether every dossier of an edition is in and known here. */
@NullMarked
package id.anugerah.scoring.submissions;

import org.jspecify.annotations.NullMarked;
