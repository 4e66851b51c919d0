package id.anugerah.gateway.edge;

import id.anugerah.gateway.problem.Problems;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.netty.NettyPipeline;

/** Sets the turnstile up where requests have just been decoded. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {
    @Bean
    NettyServerCustomizer turnstile(Problems problems) {
        var turnstile = new Turnstile(problems);
        return server ->
                server.doOnChannelInit((_, channel, _) ->
                        channel.pipeline()
                                .addAfter(
                                        NettyPipeline.HttpCodec,
                                        Turnstile.class.getName(),
                                        turnstile));
    }
}
