package id.anugerah.evidence;

import id.anugerah.kit.testing.HeldTime;
import id.anugerah.kit.testing.Infrastructure;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole service on real servers; tests share it and each plays its own edition. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EvidenceService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestPropertySource(
        properties = {
            "anugerah.evidence.largest-file=1MB",
            "anugerah.evidence.orphan-sweep=20ms",
        })
@Import(HeldTime.class)
@interface EvidenceTest {}
