#!/bin/sh
# A shared server in a room of its own: sshd, sudo, accounts and a store that nobody outside sees.
#
#   unshare --mount --pid --fork --mount-proc --kill-child --propagation private room.sh SCRATCH PORT PROGRAM CONFIG
#
# What it puts into /etc, /usr and /var lies in memory over the machine's own folders and ends with the last process of
# the room, whatever becomes of the test. SCRATCH gets the keys of the accounts; its file "ready" tells that sshd listens.
set -eu
scratch=$1 port=$2 program=$3 config=$4

umask 022
mount -t tmpfs -o mode=755 room /mnt
for folder in etc usr/bin usr/lib/sysusers.d usr/lib/tmpfiles.d var/lib var/tmp; do
  upper=/mnt/$(echo "$folder" | tr / -)
  mkdir "$upper" "$upper.work"
  [ -d "/$folder" ] || continue
  chmod --reference="/$folder" "$upper"
  mount -t overlay overlay -o "lowerdir=/$folder,upperdir=$upper,workdir=$upper.work" "/$folder"
done
mount -t tmpfs -o mode=755 run /run
mkdir /run/sshd

# The files as an administrator puts them where Docs/Operations.md says.
rm -rf /etc/kycuong /etc/sudoers.d/kycuong /etc/ssh/sshd_config.d /var/lib/kycuong
mkdir -p /etc/ssh/sshd_config.d
install -m 0755 "$program" /usr/bin/kycuong
install -m 0644 "$config/sysusers-kycuong.conf" /usr/lib/sysusers.d/kycuong.conf
install -m 0644 "$config/tmpfiles-kycuong.conf" /usr/lib/tmpfiles.d/kycuong.conf
systemd-sysusers /usr/lib/sysusers.d/kycuong.conf
systemd-tmpfiles --create /usr/lib/tmpfiles.d/kycuong.conf
install -m 0644 "$config/declaration-kycuong" /etc/kycuong/kycuong.json
visudo -qcf "$config/sudoers-kycuong"
install -m 0440 "$config/sudoers-kycuong" /etc/sudoers.d/kycuong
install -m 0644 "$config/sshd-kycuong.conf" /etc/ssh/sshd_config.d/kycuong.conf

# People; la01 is in the group and not in the store. Without PAM an account without a password counts as locked.
ssh-keygen -q -t ed25519 -N '' -f "$scratch/host"
for account in qt01 ttv01 ttv02 gs01 xem01 moi01 la01; do
  useradd --no-create-home --home-dir / --shell /bin/sh --groups kycuong "$account"
  usermod -p '*' "$account"
  ssh-keygen -q -t ed25519 -N '' -C "$account" -f "$scratch/$account"
  install -m 0644 "$scratch/$account.pub" "/etc/ssh/kycuong-keys/$account"
done

sudo -n -u kycuong -- /usr/bin/kycuong init --admin qt01 --sample 60 --seed 7 --today 2026-11-24

cat >/etc/ssh/room.conf <<END
Port $port
ListenAddress 127.0.0.1
HostKey $scratch/host
PidFile none
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
Subsystem sftp internal-sftp
Include /etc/ssh/sshd_config.d/*.conf
END
/usr/sbin/sshd -t -f /etc/ssh/room.conf
/usr/sbin/sshd -D -f /etc/ssh/room.conf -E "$scratch/sshd.log" &
: >"$scratch/ready"
wait
