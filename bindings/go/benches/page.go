// Package benches measures the module.
package benches

import (
	"fmt"
	"strings"
)

// Page is a page of 200 Droplets, of about 2 KB each.
func Page() []byte {
	var out strings.Builder
	out.WriteString(`{"droplets":[`)
	for i := range 200 {
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, droplet, i, i)
	}
	out.WriteString(`],"links":{},"meta":{"total":200}}`)
	return []byte(out.String())
}

const droplet = `{"id":%d,"name":"web-%d.example.com","memory":1024,"vcpus":1,"disk":25,"disk_info":[{"type":"local","size":{"amount":25,"unit":"gib"}}],
"locked":false,"status":"active","kernel":null,"created_at":"2024-07-21T18:37:44Z","features":["backups","private_networking","ipv6"],
"backup_ids":[53893572,53893573],"next_backup_window":{"start":"2024-07-30T00:00:00Z","end":"2024-07-30T23:00:00Z"},"snapshot_ids":[67512819],
"image":{"id":63663980,"name":"20.04 (LTS) x64","distribution":"Ubuntu","slug":"ubuntu-20-04-x64","public":true,
"regions":["tor1","sgp1","sfo3","sfo2","sfo1","nyc3","nyc2","nyc1","lon1","fra1","blr1","ams3","ams2"],"created_at":"2020-05-15T05:47:50Z","type":"snapshot",
"min_disk_size":20,"size_gigabytes":2.36,"description":"","tags":[],"status":"available","error_message":""},"volume_ids":["506f78a4-e098-11e5-ad9f-000f53306ae1"],
"size":{"slug":"s-1vcpu-1gb","memory":1024,"vcpus":1,"disk":25,"transfer":1.5,"price_monthly":5.5,"price_hourly":0.00743999984115362,
"regions":["tor1","sgp1","sfo3","sfo2","sfo1","nyc3","nyc2","nyc1","lon1","fra1","blr1","ams3","ams2"],"available":true,"description":"Basic"},"size_slug":"s-1vcpu-1gb",
"networks":{"v4":[{"ip_address":"10.128.192.124","netmask":"255.255.0.0","gateway":"nil","type":"private"},
{"ip_address":"192.241.165.154","netmask":"255.255.255.0","gateway":"192.241.165.1","type":"public"}],
"v6":[{"ip_address":"2604:a880:0:1010::18a:a001","netmask":64,"gateway":"2604:a880:0:1010::1","type":"public"}]},
"region":{"name":"New York 3","slug":"nyc3","features":["private_networking","backups","ipv6","metadata","install_agent","storage","image_transfer"],"available":true,
"sizes":["s-1vcpu-1gb","s-1vcpu-2gb","s-1vcpu-3gb","s-2vcpu-2gb","s-3vcpu-1gb","s-2vcpu-4gb","s-4vcpu-8gb","s-6vcpu-16gb","s-8vcpu-32gb","s-12vcpu-48gb"]},
"tags":["web","env:prod"],"vpc_uuid":"760e09ef-dc84-11e8-981e-3cfdfeaae000"}`
