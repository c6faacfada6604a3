import { createServer } from 'node:http';
import { Server } from 'socket.io';

// The least that a server can do with a question: no check, no storing, the same text as answer.
const http = createServer();
new Server(http).on('connection', socket => {
  socket.on('sendMessage', ({ message }) => socket.emit('newMessage', { message, author: { kind: 'bot' } }));
});
http.listen(0, '127.0.0.1', () => process.send(http.address().port));
