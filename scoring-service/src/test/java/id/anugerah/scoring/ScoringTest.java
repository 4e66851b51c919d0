package id.anugerah.scoring;

import id.anugerah.kit.testing.Infrastructure;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole service on real servers; tests share it and each plays its own edition. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ScoringService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@interface ScoringTest {}
