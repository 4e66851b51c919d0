package id.anugerah.notification.delivery;

import id.anugerah.notification.letter.domain.Patience;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The mail server and how it is treated.
 *
 * @param username empty where the mail server asks for none
 * @param startTls whether the connection must be encrypted
 * @param from name and address of the sender; replies go there, so the secretariat has to read them
 * @param domain the right-hand side of message ids, and how we greet the mail server
 * @param couriers how many connections at most
 * @param batch how many letters a courier claims at a time
 * @param connectTimeout until the connection stands
 * @param readTimeout for each single answer
 * @param letterLimit for one letter in all, however slowly the mail server speaks
 * @param lease how long a claim holds; longer than {@code letterLimit}
 * @param firstPause after a first failed attempt
 * @param longestPause between two attempts
 * @param patience since the first attempt, after which a letter fails
 * @param sweep how often letters are looked for that nobody hinted at
 */
@ConfigurationProperties("anugerah.mail")
public record MailSettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("8093") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("Anugerah <panitia@anugerah.example>") String from,
        @DefaultValue("anugerah.example") String domain,
        @DefaultValue("3") int couriers,
        @DefaultValue("8") int batch,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout,
        @DefaultValue("30s") Duration letterLimit,
        @DefaultValue("45s") Duration lease,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue("5d") Duration patience,
        @DefaultValue("5s") Duration sweep) {
    public MailSettings {
        if (lease.compareTo(letterLimit) <= 0) {
            throw new IllegalArgumentException(
                    "anugerah.mail.lease must be longer than anugerah.mail.letter-limit");
        }
    }

    Patience pauses() {
        return new Patience(firstPause, longestPause, patience);
    }
}
