package id.anugerah.gateway.edge;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.netty.NettyPipeline;

/** Sets the turnstile up where requests have just been decoded. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {
    @Bean
    NettyServerCustomizer turnstile() {
        var turnstile = new Turnstile();
        return server ->
                server.doOnChannelInit((_, channel, _) ->
                        channel.pipeline()
                                .addAfter(
                                        NettyPipeline.HttpCodec,
                                        Turnstile.class.getName(),
                                        turnstile));
    }
}
