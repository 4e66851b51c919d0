package id.anugerah.local.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One letter in the list.
 *
 * @param seq its place in the order of arrival, from 1
 * @param messageId its Message-ID as written, empty if it has none
 * @param from the return path
 * @param to everyone it was delivered to
 * @param subject its subject in readable form
 * @param at when it was accepted
 * @param headers its headers that begin with X-Anugerah-
 * @param file its file in the inbox's folder
 */
record Summary(
        long seq,
        String messageId,
        String from,
        List<String> to,
        String subject,
        Instant at,
        Map<String, String> headers,
        String file) {}
