/** Which files are accepted, and under which names. */
@NullMarked
package id.anugerah.evidence.file.domain;

import org.jspecify.annotations.NullMarked;
