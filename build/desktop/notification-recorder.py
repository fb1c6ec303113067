#!/usr/bin/python3
"""Owns org.freedesktop.Notifications on the session bus and writes each notification to a file, one JSON object a line."""
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'


class Recorder(dbus.service.Object):
    def __init__(self, bus, path):
        super().__init__(bus, '/org/freedesktop/Notifications')
        self.path = path
        self.count = 0

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        self.count += 1
        shown = {
            'id': int(replaces) or self.count, 'app': str(app), 'title': str(summary), 'body': str(body),
            'actions': [str(action) for action in actions], 'urgency': int(hints.get('urgency', 1)),
        }
        with open(self.path, 'a', encoding='utf-8') as file:
            file.write(json.dumps(shown, ensure_ascii=False) + '\n')
        return shown['id']

    @dbus.service.method(NAME, in_signature='u')
    def CloseNotification(self, number):
        self.NotificationClosed(number, 3)

    @dbus.service.method(NAME, out_signature='as')
    def GetCapabilities(self):
        return ['actions', 'body']

    @dbus.service.method(NAME, out_signature='ssss')
    def GetServerInformation(self):
        return ('recorder', 'Ombud', '1', '1.2')

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, action):
        pass


DBusGMainLoop(set_as_default=True)
session = dbus.SessionBus()
recorder = Recorder(session, sys.argv[1])
owned = dbus.service.BusName(NAME, session)
GLib.MainLoop().run()
