/**
 * Bad requests: made from the interface's own description, sent by everybody, and each answer
 * looked at.
 */
@NullMarked
package id.anugerah.journeys.malice;

import org.jspecify.annotations.NullMarked;
