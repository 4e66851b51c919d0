package id.anugerah.local.store;

import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Speaks the MongoDB protocol on one port of 127.0.0.1. */
final class WireServer implements AutoCloseable {

    /** No thread waits for the disk, so a few serve many clients; long reads may hold some. */
    private static final int THREADS = 4;

    private final EventLoopGroup threads =
            new MultiThreadIoEventLoopGroup(
                    THREADS,
                    new DefaultThreadFactory("store-client", true),
                    NioIoHandler.newFactory());
    private final Channel listener;

    WireServer(int port, Commands commands) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var bound =
                new ServerBootstrap()
                        .group(threads)
                        .channel(NioServerSocketChannel.class)
                        .option(ChannelOption.SO_REUSEADDR, true)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childHandler(
                                new ChannelInitializer<SocketChannel>() {
                                    @Override
                                    protected void initChannel(SocketChannel client) {
                                        client.pipeline()
                                                .addLast(new MongoWireProtocolHandler())
                                                .addLast(new ClientHandler(commands));
                                    }
                                })
                        .bind(address)
                        .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            var _ = threads.shutdownGracefully(0, 0, TimeUnit.SECONDS);
            throw new StoreUnavailable(
                    "The port %d cannot be used: %s.".formatted(port, bound.cause().getMessage()),
                    bound.cause());
        }
        listener = bound.channel();
    }

    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** Accepts nobody any more. */
    void stopListening() {
        listener.close().syncUninterruptibly();
    }

    @Override
    public void close() {
        threads.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
