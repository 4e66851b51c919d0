package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.relay.Log;

/** Where a mutant is put between the parts; this one changes nothing. */
interface Twist {
    Twist NONE = new Twist() {};

    default Store store(Store store, Process process) {
        return store;
    }

    default Log log(Log log) {
        return log;
    }

    default Handover handover(Handover handover) {
        return handover;
    }

    default DeadLetters deadLetters(DeadLetters deadLetters) {
        return deadLetters;
    }

    /** Id of the document that an event adds. */
    default String slip(Envelope event) {
        return "slip:" + event.id();
    }

    /** The epoch in which a process begins. */
    default long epoch(long epoch) {
        return epoch;
    }

    /** The store as a restoration sees it. */
    default Store restored(Store store) {
        return store;
    }

    /** Whether a restored service reads its topics from the beginning. */
    default boolean readsAnew() {
        return true;
    }

    /** Whether a batch is committed although the inbox threw. */
    default boolean commitsFailures() {
        return false;
    }
}
