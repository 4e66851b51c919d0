package id.anugerah.journeys.season;

import id.anugerah.journeys.client.Marks;
import id.anugerah.journeys.client.Session;

/**
 * A verified entry.
 *
 * @param marks what was written about it
 * @param operator about this entry
 */
record Registered(Party party, Story story, String entry, Marks marks, Session operator) {}
